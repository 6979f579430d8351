"""The grammar of merge fields, rendering, and what is reported missing."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.template import Rendered, Template, TemplateError, TemplateProblem


def rendered(text: str, **values: str) -> str:
    return Template.parse(text).render(values).text


class TestGrammar:
    @pytest.mark.parametrize(
        ("text", "fields", "result"),
        [
            ("", (), ""),
            ("plain", (), "plain"),
            ("Dear {name}", ("name",), "Dear Ann"),
            ("{name}", ("name",), "Ann"),
            ("{name}{name}", ("name",), "AnnAnn"),
            ("{ name }!", ("name",), "Ann!"),
            ("{Name} {name}", ("Name",), "Ann Ann"),
            ("{name|customer}", ("name",), "Ann"),
            ("{nick|customer}", ("nick",), "customer"),
            ("{nick | dear customer }!", ("nick",), "dear customer!"),
            ("Hi{nick|}!", ("nick",), "Hi!"),
            ("{nick|a|b}", ("nick",), "a|b"),
            ("{{name}}", (), "{name}"),
            ("{{{name}}}", ("name",), "{Ann}"),
            ("{{ }}", (), "{ }"),
            ("}}{{", (), "}{"),
            ("{{{{", (), "{{"),
            ("a | b", (), "a | b"),
            ("{Όνομα πελάτη|φίλε}", ("Όνομα πελάτη",), "φίλε"),
            ("{name}\n{name}", ("name",), "Ann\nAnn"),
        ],
    )
    def test_reads(self, text: str, fields: tuple[str, ...], result: str) -> None:
        template = Template.parse(text)
        assert template.fields == fields
        assert template.render({"name": "Ann"}).text == result

    @pytest.mark.parametrize(
        ("text", "position", "problem"),
        [
            ("{", 0, TemplateProblem.UNCLOSED),
            ("Dear {name", 5, TemplateProblem.UNCLOSED),
            ("Dear {name,\nhello}", 5, TemplateProblem.UNCLOSED),
            ("}", 0, TemplateProblem.UNOPENED),
            ("Dear name}", 9, TemplateProblem.UNOPENED),
            ("{name}}", 6, TemplateProblem.UNOPENED),
            ("}}}", 2, TemplateProblem.UNOPENED),
            ("{a{b}", 2, TemplateProblem.NESTED),
            ("{a|{b}}", 3, TemplateProblem.NESTED),
            ("{a{{b}", 2, TemplateProblem.NESTED),
            ("{}", 0, TemplateProblem.NO_NAME),
            ("😀{  }", 1, TemplateProblem.NO_NAME),
            ("{|x}", 0, TemplateProblem.NO_NAME),
        ],
    )
    def test_refuses(self, text: str, position: int, problem: TemplateProblem) -> None:
        with pytest.raises(TemplateError) as caught:
            Template.parse(text)
        assert (caught.value.position, caught.value.problem) == (position, problem)
        assert str(caught.value) == f"{problem.value} at {position}"
        again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes
        assert vars(again) == vars(caught.value)

    @given(st.text())
    def test_any_text_can_be_escaped(self, text: str) -> None:
        template = Template.parse(text.replace("{", "{{").replace("}", "}}"))
        assert template.fields == ()
        assert template.render({}) == Rendered(text)

    @given(st.text(st.sampled_from("{}|a \n")))
    def test_reads_or_refuses_at_a_brace(self, text: str) -> None:
        problem = None
        try:
            template = Template.parse(text)
        except TemplateError as error:
            problem = error
        if problem:
            assert text[problem.position] in "{}"
        else:
            assert set(template.render({}).missing) <= set(template.fields)


class TestRender:
    @pytest.mark.parametrize("key", ["name", "NAME", " Name ", "naMe"])
    def test_case_and_white_space_of_names_do_not_matter(self, key: str) -> None:
        assert Template.parse("{ NaMe }").render({key: "Ann"}) == Rendered("Ann")

    def test_composition_and_inner_white_space_do_not_matter(self) -> None:
        values = {"ONOMA  πελα\u0301τη": "Άννα", "Πόλη": "Άργος"}
        assert Template.parse("{onoma πελάτη}").render(values).text == "Άννα"
        assert Template.parse("{ΠΌΛΗ}").render(values).text == "Άργος"

    def test_the_name_as_written_wins(self) -> None:
        values = {"NAME": "no", "name": "yes"}
        assert Template.parse("{name}").render(values).text == "yes"
        assert Template.parse("{name}").render(dict(reversed(values.items()))).text == "yes"

    def test_missing_values_are_named_once_and_leave_nothing(self) -> None:
        result = Template.parse("{a}-{B}-{b}-{c|x}-{d}").render({"a": "1", "b": " \t", "d": ""})
        assert result == Rendered("1---x-", ("B", "d"))

    def test_a_fallback_anywhere_else_does_not_count(self) -> None:
        result = Template.parse("{name|you}, {name}").render({})
        assert result == Rendered("you, ", ("name",))

    def test_values_are_not_read_again(self) -> None:
        assert rendered("{a} {b}", a="{b}", b="}{ {{") == "{b} }{ {{"

    def test_white_space_around_a_value_is_dropped(self) -> None:
        assert rendered("Dear {name}, hello", name="  Ann Lee\n") == "Dear Ann Lee, hello"

    def test_renders_each_recipient_afresh(self) -> None:
        template = Template.parse("Dear {name|you} {code}")
        rows = [{"name": "Ann", "code": "1"}, {"code": "2"}, {"name": "Bob"}]
        assert [template.render(row) for row in rows] == [
            Rendered("Dear Ann 1"),
            Rendered("Dear you 2"),
            Rendered("Dear Bob ", ("code",)),
        ]

    def test_without_fields_the_same_value_serves_everybody(self) -> None:
        template = Template.parse("Closed on Monday {{sorry}}")
        assert template.render({"a": "1"}) is template.render({})

    def test_the_text_is_not_in_the_repr(self) -> None:
        assert "Ann" not in repr(Template.parse("{name}").render({"name": "Ann"}))

    @given(st.dictionaries(st.sampled_from("abc"), st.text(max_size=5)))
    def test_text_is_the_values_between_the_literals(self, values: dict[str, str]) -> None:
        a, b, c = (values.get(name, "").strip() for name in "abc")
        result = Template.parse("<{a}|{b|B}|{c|}>").render(values)
        assert result.text == f"<{a}|{b or 'B'}|{c}>"
        assert result.missing == (() if a else ("a",))
