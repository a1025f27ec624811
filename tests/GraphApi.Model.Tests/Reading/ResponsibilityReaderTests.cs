using GraphApi.Model.Types;

namespace GraphApi.Model.Tests.Reading;

public sealed class ResponsibilityReaderTests
{
    [Fact]
    public void Rules_lead_up_from_subjects_to_officials()
    {
        var rules = LibraryModel.Read(LibraryModel.TextWithResponsibility).Responsibility!;
        Assert.Equal("Work to Reader", $"{string.Join(' ', rules.Subjects)} to {rules.Official}");
        Assert.Equal(
            """
            Work.copies to Copy, embodiment
            Copy.holders to Holder, loan, only as=FINE|WELL_READ, behind COPY_OF as=FINE
            """,
            string.Join('\n', rules.Rules.Select(Describe)));
        Assert.Null(rules.Acts);
    }

    [Fact]
    public void A_model_without_rules_has_no_chains() => Assert.Null(LibraryModel.Read().Responsibility);

    [Theory]
    [InlineData("only: \"as=FINE|WELL_READ\"", "only: \"as=FINE|TORN\"",
        """
        99:39: "as=FINE|TORN" must be property=VALUE|VALUE, with a property of "Holding" that is an enum and some of its values, each once.
        """)]
    [InlineData("onlyBehind: \"as=FINE\"", "onlyBehind: \"since=FINE\"",
        """
        99:91: "since=FINE" must be property=VALUE|VALUE, with a property of "Holding" that is an enum and some of its values, each once.
        """)]
    [InlineData("onlyBehind: \"as=FINE\"", "onlyBehind: \"as=FINE|FINE\"",
        """
        99:91: "as=FINE|FINE" must be property=VALUE|VALUE, with a property of "Holding" that is an enum and some of its values, each once.
        """)]
    [InlineData("onlyBehind: \"as=FINE\"", "onlyBehind: \"back=FINE\"",
        """
        99:91: "onlyBehind" must choose by "as", as "only" does.
        """)]
    [InlineData("behind: \"COPY_OF\"", "behind: \"MENTIONS\"",
        """
        99:68: There is no relationship type "MENTIONS" with @responsibility. There are COPY_OF, HELD_BY.
        """)]
    [InlineData("behind: \"COPY_OF\", ", "",
        """
        99:5: The arguments "behind" and "onlyBehind" of "@responsibility" go together.
        """)]
    [InlineData("table: \"partnerships\"\n  )", "table: \"partnerships\"\n  ) @responsibility(upper: END)",
        """
        115:5: "Partnership" goes both ways and has no upper end; @responsibility cannot stand here.
        """)]
    [InlineData("upper: START", "upper: TOP",
        """
        61:103: No relationship type with @responsibility leads up from "Work".
        89:28: Argument "upper" of "@responsibility" must be one of START, END; found TOP.
        """)]
    public void A_rule_names_what_there_is(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesOfResponsibilityAfter(find, replacement));

    [Theory]
    [InlineData(", responsibility: OFFICIAL", "",
        """
        89:5: Responsibility is traced from types with @node(responsibility: SUBJECT) to one with OFFICIAL; OFFICIAL is missing.
        """)]
    [InlineData(", responsibility: SUBJECT", "",
        """
        89:5: Responsibility is traced from types with @node(responsibility: SUBJECT) to one with OFFICIAL; SUBJECT is missing.
        """)]
    [InlineData("responsibility: SUBJECT", "responsibility: OFFICIAL",
        """
        61:103: Only one type can have the responsibility OFFICIAL; "Reader" has it already.
        61:103: No relationship type with @responsibility leads up to "Work".
        89:5: Responsibility is traced from types with @node(responsibility: SUBJECT) to one with OFFICIAL; SUBJECT is missing.
        """)]
    [InlineData("area: \"kind=VIRTUAL\"", "responsibility: SUBJECT",
        """
        37:137: No relationship type with @responsibility leads up from "Library".
        """)]
    public void There_are_subjects_and_one_kind_of_official_that_rules_lead_to(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesOfResponsibilityAfter(find, replacement));

    [Theory]
    [InlineData("table: \"reading-public\", responsibility: OFFICIAL)", "table: \"reading-public\", responsibility: OFFICIAL) @responsibility(upper: END) @directedAt",
        """
        49:180: @responsibility is for types with @relationship.
        49:208: @directedAt is for types with @relationship.
        """)]
    [InlineData("table: \"mentions\"\n  )", "table: \"mentions\"\n  ) @directedAt",
        """
        125:5: "Mention" can have @directedAt only where it starts at one node type, and ends at the one with the responsibility OFFICIAL.
        """)]
    public void The_directives_stand_where_they_mean_something(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesOfResponsibilityAfter(find, replacement));

    private static string Describe(ResponsibilityRule rule)
    {
        var only = rule.Only is { } choice ? $", only {Describe(choice)}" : "";
        var behind = rule is { Behind: { } type, OnlyBehind: { } narrower } ? $", behind {type.GraphType} {Describe(narrower)}" : "";
        return $"{rule.Up.Near}.{rule.Up} to {rule.Up.Far}, {rule.Noun}{only}{behind}";
    }

    private static string Describe(ValueChoice choice) => $"{choice.Property}={string.Join('|', choice.Values)}";
}
