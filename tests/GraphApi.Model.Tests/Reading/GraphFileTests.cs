using GraphApi.Model.Reading;
using GraphApi.Model.Types;

namespace GraphApi.Model.Tests.Reading;

public sealed class GraphFileTests
{
    private static readonly GraphModel s_model = Read();

    [Fact]
    public void The_model_of_the_repository_has_no_mistakes() =>
        Assert.Empty(ModelReader.Read(RepositoryFiles.Read("schema/graph.graphql")).Issues);

    [Theory]
    [InlineData("Person", "positions legalActs transfersOrganised returnsMediated events figuresStated")]
    [InlineData("Institution", "people parents subordinates locations legalActs legalActsIssued transfersOrganised returnsMediated events figuresStated")]
    [InlineData("Location", "operators departures stopovers arrivals returnsFrom returnsTo")]
    [InlineData("Transfer", "from via to organisers childGroups")]
    [InlineData("ChildGroup", "transfers returns")]
    [InlineData("Return", "origins destinations mediators childGroups")]
    [InlineData("LegalAct", "targets issuers")]
    [InlineData("Event", "participants")]
    [InlineData("Figure", "statedBy")]
    [InlineData("Source", "")]
    [InlineData("Citation", "")]
    public void Each_type_has_its_relationship_fields_in_order(string type, string fields) =>
        Assert.Equal(fields, string.Join(' ', s_model.NodeTypes.Single(t => t.Name == type).RelationshipFields));

    [Fact]
    public void Actor_has_what_persons_and_institutions_share()
    {
        var actor = Assert.Single(s_model.Interfaces);
        Assert.Equal("Actor of Person Institution", $"{actor.Name} of {string.Join(' ', actor.Types)}");
        Assert.Equal("name nameOriginal aliases description", string.Join(' ', actor.Properties));
        Assert.Equal("legalActs transfersOrganised returnsMediated events figuresStated", string.Join(' ', actor.RelationshipFields));
        Assert.Equal("name nameOriginal aliases", string.Join(' ', actor.Properties.Where(p => p.IsSearchable)));
    }

    [Fact]
    public void A_transfer_has_one_place_of_departure_and_one_of_arrival()
    {
        var singles = s_model.NodeTypes.SelectMany(t => t.RelationshipFields).Where(f => f.IsSingle);
        Assert.Equal("from/fromRelationship to/toRelationship", string.Join(' ', singles.Select(f => $"{f.Name}/{f.SingleRelationshipName}")));
    }

    [Fact]
    public void Evidence_standing_records_and_areas_are_marked()
    {
        Assert.Equal("Source Citation", $"{s_model.Evidence!.Source} {s_model.Evidence.Citation}");
        Assert.Equal("Person Institution Location", string.Join(' ', s_model.NodeTypes.Where(t => t.IsStanding)));
        var area = Assert.Single(s_model.NodeTypes, t => t.AreaRule is not null);
        Assert.Equal("Location kind=REGION", $"{area} {area.AreaRule!.Property}={area.AreaRule.Value}");
    }

    [Fact]
    public void Responsibility_is_traced_from_transfers_places_and_groups_up_to_persons()
    {
        var rules = s_model.Responsibility!;
        Assert.Equal("Location Transfer ChildGroup to Person, acts legalActs", $"{string.Join(' ', rules.Subjects)} to {rules.Official}, acts {rules.Acts}");
        Assert.Equal(
            """
            Institution.people to Person, office
            Institution.parents to Institution, affiliation
            Location.operators to Institution, operation
            Location.stopovers to Transfer, stopover
            Location.arrivals to Transfer, arrival
            Transfer.organisers to Actor, organisation
            ChildGroup.transfers to Transfer, movement
            """,
            string.Join('\n', rules.Rules.Select(rule => $"{rule.Up.Near}.{rule.Up} to {rule.Up.Far}, {rule.Noun}")));
    }

    private static GraphModel Read()
    {
        var reading = ModelReader.Read(RepositoryFiles.Read("schema/graph.graphql"));
        return reading.IsValid ? reading.Model : throw new InvalidOperationException(string.Join('\n', reading.Issues));
    }
}
