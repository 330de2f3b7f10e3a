"""`verify train`: the pair models from hand-made pairs."""

from __future__ import annotations

from pathlib import Path

import click

from verify.cli import output as out
from verify.cli.stories import stories_of


@click.command("train")
@stories_of
@click.option(
    "--also",
    multiple=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="DIR",
    help="Learn from the stories of DIR too; may be given again.",
)
@click.option(
    "--values-only",
    multiple=True,
    metavar="NAME",
    help="From this story only the models of figures and dates learn; may be given again.",
)
@click.option(
    "--judged",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Pairs drawn at random and judged, for the confidence of whole-statement findings.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write to FILE instead of the package; - is standard output.",
    metavar="FILE",
)
@out.with_verbosity
def command(
    folder: Path,
    story: tuple[str, ...],
    without: tuple[str, ...],
    also: tuple[Path, ...],
    values_only: tuple[str, ...],
    judged: Path | None,
    output: Path | None,
) -> int:
    """Fit the models to the stories of GOLD_DIR and write them as data; the same stories give the same bytes.

    Without --output the file of the package is replaced, which every later comparison uses.
    """
    from verify.evaluation.calibrate import fit_calibration, trials_of
    from verify.evaluation.gold import load_stories
    from verify.evaluation.judged import load_judged
    from verify.evaluation.measure import choose, cross_validate, named
    from verify.evaluation.train import dump, train
    from verify.match import model

    with out.progress("training"):
        own, more = load_stories(folder), [s for f in also for s in load_stories(f)]
        chosen = choose((*own, *more), story, without)
        stories, others = ([s for s in chosen if (s in own) == here] for here in (True, False))
        pairs, partly = load_judged(judged) if judged else (), named(chosen, values_only)
        crossed = trials_of(cross_validate(stories, others, pairs, partly)) if len(stories) > 1 else []
        text = dump(train(chosen, pairs, partly), [s.name for s in chosen], fit_calibration(crossed))
    out.emit(text, output or Path(model.__file__).with_name("model.json"))
    return 0
