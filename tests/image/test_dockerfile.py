"""What is read in a Dockerfile before its steps are carried out; that takes `python -m tests.image`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.image.dockerfile import Copy, NotKnown, Run, seconds, stages

OURS = Path(__file__).parents[2] / "Dockerfile"


def test_every_instruction_of_ours_is_one_that_is_carried_out() -> None:
    builder, image = stages(OURS.read_text(encoding="utf-8"))

    assert [type(step) for step, *_ in builder.steps] == [Copy, Copy, Run]
    copied, workdir, _ = builder.steps[0]
    assert copied == Copy(("pyproject.toml", "README.md", "LICENSE"), "./", None)
    assert workdir == "/source"
    assert [step for step, *_ in image.steps][1] == Copy(("/opt/freshlegs",), "/opt/freshlegs", "builder")
    assert (image.user, image.workdir, image.volumes) == ("10001:10001", "/", ["/data"])
    assert image.command == ["freshlegs", "run"]
    assert image.healthcheck[:2] == ["python", "-c"]
    assert seconds(image.check_options["timeout"]) == 5


def test_a_variable_is_put_in_and_a_step_knows_only_those_before_it() -> None:
    (stage,) = stages('FROM debian\nENV A=1 PATH="/opt/bin:$PATH"\nRUN echo \\\n  $A\nENV A=2\n# no step\n')

    ((run, workdir, env),) = stage.steps
    assert isinstance(run, Run)
    assert run.line.split() == ["echo", "$A"]
    assert (workdir, env["A"], stage.env["A"]) == ("/", "1", "2")
    assert env["PATH"].startswith("/opt/bin:/usr/local/sbin:")


@pytest.mark.parametrize("line", ["ADD a b", "COPY --chown=1 a b", 'SHELL ["sh"]', 'ENTRYPOINT ["a"]'])
def test_an_instruction_that_is_not_carried_out_is_refused_and_not_passed_over(line: str) -> None:
    with pytest.raises(NotKnown):
        stages(f"FROM debian\n{line}\n")


def test_a_time_is_written_as_docker_does() -> None:
    assert (seconds("30s"), seconds("2m")) == (30, 120)
