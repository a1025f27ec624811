using GraphApi.GraphQL.Values;
using GraphApi.Model.Reading;
using GraphApi.Model.Types;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Scopes;

namespace GraphApi.Plan.Tests.Scopes;

public sealed class VisibilityTests
{
    private static readonly GraphModel s_model = ModelReader.Read(RepositoryFiles.Read("schema/graph.graphql")).Model!;

    private static readonly Operand s_day = new Operand.Constant(new StringValue("2023-05-01"));

    private static readonly Visibility s_all = new(s_model, TimeScope.None);
    private static readonly Visibility s_asOf = new(s_model, new TimeScope(s_day, null));
    private static readonly Visibility s_knownBy = new(s_model, new TimeScope(null, s_day));
    private static readonly Visibility s_both = new(s_model, new TimeScope(s_day, new Operand.Variable(0, "day", [])));

    [Fact]
    public void Without_a_scope_everything_is_visible()
    {
        Assert.All(Enumerable.Range(0, s_model.ElementTypeCount), type => Assert.Null(s_all.OfType(s_model.ElementType(type))));
        Assert.Null(s_all.OfAny([.. s_model.NodeTypes]));
        Assert.Null(s_all.OfCitation(s_all.Subjects(), sourceIsVisible: false));
        Assert.All(s_model.NodeTypes.SelectMany(type => type.RelationshipFields), field => Assert.Null(s_all.OfRow(field, nearIsVisible: false)));
    }

    [Fact]
    public void As_of_a_day_a_relationship_may_hold_and_a_record_has_begun()
    {
        Equal("(not since > \"2023-05-01\" and not until < \"2023-05-01\")", s_asOf.OfType(Type("Position")));
        Equal("not dateFrom > \"2023-05-01\"", s_asOf.OfType(Type("Transfer")));
        Equal("", s_asOf.OfType(Type("ChildGroup")));
        Equal("", s_asOf.OfType(Type("Person")));
        Equal("", s_asOf.OfType(Type("Source")));
    }

    [Fact]
    public void Known_by_a_day_is_what_has_a_source_of_that_time()
    {
        Equal("knownSince <= \"2023-05-01\"", s_knownBy.OfType(Type("Position")));
        Equal("knownSince <= \"2023-05-01\"", s_knownBy.OfType(Type("ChildGroup")));
        Equal("", s_knownBy.OfType(Type("Person")));
        Equal("(published <= \"2023-05-01\" or (published is null and accessed <= \"2023-05-01\"))", s_knownBy.OfType(Type("Source")));
    }

    [Fact]
    public void Both_kinds_of_scope_hide_what_either_hides() =>
        Equal("(not since > \"2023-05-01\" and not until < \"2023-05-01\" and knownSince <= $day)", s_both.OfType(Type("Position")));

    [Fact]
    public void A_relationship_is_hidden_where_one_of_its_ends_is()
    {
        Equal("(knownSince <= \"2023-05-01\" and start (knownSince <= \"2023-05-01\"))", s_knownBy.OfType(Type("Organisation")));
        Equal("(knownSince <= \"2023-05-01\" and start (knownSince <= \"2023-05-01\") and end (knownSince <= \"2023-05-01\"))", s_knownBy.OfType(Type("Movement")));
        Equal("start (not dateFrom > \"2023-05-01\")", s_asOf.OfType(Type("Organisation")));
    }

    [Fact]
    public void A_relationship_that_is_a_part_of_its_record_is_visible_with_it()
    {
        Equal("start (knownSince <= \"2023-05-01\")", s_knownBy.OfType(Type("Departure")));
        Equal("knownSince <= \"2023-05-01\"", s_knownBy.OfRow(Field("Location", "departures"), nearIsVisible: true));
        Equal("knownSince <= \"2023-05-01\"", s_knownBy.OfRow(Field("Location", "departures"), nearIsVisible: false));
        Equal("relationship (start (knownSince <= \"2023-05-01\"))", s_knownBy.OfRow(Field("Transfer", "from"), nearIsVisible: false));
        Equal("", s_knownBy.OfRow(Field("Transfer", "from"), nearIsVisible: true));
    }

    [Fact]
    public void A_row_needs_its_relationship_and_the_far_record_and_the_near_one_where_that_may_be_hidden()
    {
        Equal("relationship ((not since > \"2023-05-01\" and not until < \"2023-05-01\"))", s_asOf.OfRow(Field("Person", "positions"), nearIsVisible: true));
        Equal("(relationship (knownSince <= \"2023-05-01\") and knownSince <= \"2023-05-01\")", s_knownBy.OfRow(Field("Transfer", "childGroups"), nearIsVisible: true));
        Equal(
            "(relationship ((knownSince <= \"2023-05-01\" and start (knownSince <= \"2023-05-01\"))) and knownSince <= \"2023-05-01\")",
            s_knownBy.OfRow(Field("Transfer", "childGroups"), nearIsVisible: false));
        Equal("not dateFrom > \"2023-05-01\"", s_asOf.OfRow(Field("Person", "transfersOrganised"), nearIsVisible: true));
    }

    [Fact]
    public void A_citation_is_hidden_where_its_source_or_its_subject_is()
    {
        Equal(
            "source ((published <= \"2023-05-01\" or (published is null and accessed <= \"2023-05-01\")))",
            s_knownBy.OfCitation(subjects: null, sourceIsVisible: false));
        Equal("", s_knownBy.OfCitation(subjects: null, sourceIsVisible: true));
        Equal("", s_asOf.OfCitation(subjects: null, sourceIsVisible: false));
        Equal("subject (is Transfer (not dateFrom > \"2023-05-01\"))", s_asOf.OfCitation([Type("Transfer")], sourceIsVisible: true));
        Assert.StartsWith(
            "subject ((is Person (true) or is Institution (true) or is Location (true) or is Transfer (not dateFrom > \"2023-05-01\") or is ChildGroup (true)",
            s_asOf.OfType(Type("Citation"))?.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_scope_reads_as_words_behind_what_it_limits()
    {
        Assert.Equal("", TimeScope.None.ToString());
        Assert.Equal(", as of $day, known by \"2023-05-01\"", new TimeScope(new Operand.Variable(0, "day", []), s_day).ToString());
    }

    private static ElementType Type(string name) =>
        Enumerable.Range(0, s_model.ElementTypeCount).Select(s_model.ElementType).Single(type => type.Name == name);

    private static RelationshipField Field(string type, string name) => ((NodeType)Type(type)).FindRelationshipField(name)!;

    private static void Equal(string expected, Predicates.Predicate? predicate) => Assert.Equal(expected, predicate?.ToString() ?? "");
}
