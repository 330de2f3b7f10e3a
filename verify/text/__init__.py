"""The text layer: normal forms, quotations, sentences, clauses, boilerplate, language, front matter.

Language-free and pure: what a language knows is passed in as data (`verify.languages.tables(lang, "text")`).
"""
