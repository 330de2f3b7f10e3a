"""Report -> str, one module a form.  Nothing here reads a file, asks a clock or decides anything.

terminal     the table and the cards (`--long`) that people read on a screen
markdown     the report that is kept beside the articles
json_report  the fixed contract for programs; `schema` describes it
escape       what makes text of articles harmless in each of them
labels       the words of the reports, a table a language
summary      counts and names that all of them share
selection    which findings an overview shows, and where lists are cut
"""
