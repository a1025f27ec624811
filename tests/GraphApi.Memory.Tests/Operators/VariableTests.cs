using GraphApi.Memory.Snapshots;
using GraphApi.Memory.Tests.Support;
using GraphApi.Plan;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Predicates;
using GraphApi.Plan.Scopes;
using static GraphApi.Memory.Tests.Support.Fields;

namespace GraphApi.Memory.Tests.Operators;

/// <summary>One plan answers requests with different variables.</summary>
public class VariableTests
{
    private const string Declarations = "$text: String, $ages: [Int], $ids: [ID!]";

    private static readonly GraphSnapshot s_snapshot = TestData.Snapshot("""
        people: id;name;age;nick
        a;Ana;1;x
        b;Bo;2;
        c;Cleo;2;y
        friendships: id;from;to
        f1;a;b
        f2;a;c
        f3;b;c
        """);

    private static readonly Operand s_text = new Operand.Variable(0, "text", []);
    private static readonly Operand s_ages = new Operand.Variable(1, "ages", []);
    private static readonly Operand s_ids = new Operand.Variable(2, "ids", []);

    [Theory]
    [InlineData("""{"text":"b"}""", """{"p":{"name":"Bo"}}""")]
    [InlineData("""{"text":"zz"}""", """{"p":null}""")]
    [InlineData("""{"text":null}""", """{"p":null}""")]
    public void An_id_comes_from_the_request(string variables, string expected) =>
        Assert.Equal(expected, Answer(Ask.Plan(One("p", s_text, "Person", "name")), variables));

    [Theory]
    [InlineData("""{"text":"Bo"}""", """{"all":{"totalCount":1,"nodes":[{"id":"b"}]}}""")]
    [InlineData("""{"text":"Nobody"}""", """{"all":{"totalCount":0,"nodes":[]}}""")]
    [InlineData("""{"text":null}""", """{"all":{"totalCount":0,"nodes":[]}}""")]
    public void An_indexed_filter_is_bound_for_each_request(string variables, string expected) =>
        Assert.Equal(expected, Answer(Ask.Plan(All("Person", new Paging { Where = Values.Equal("Person.name", s_text) }, TotalCount, Nodes("id"))), variables));

    [Theory]
    [InlineData("""{"ages":[2,null]}""", """{"all":{"nodes":[{"id":"b"},{"id":"c"}]}}""")]
    [InlineData("""{"ages":[]}""", """{"all":{"nodes":[]}}""")]
    public void Choices_are_bound_for_each_request(string variables, string expected) =>
        Assert.Equal(expected, Answer(Ask.Plan(All("Person", new Paging { Where = new Predicate.In(Values.Ref("Person.age"), s_ages) }, Nodes("id"))), variables));

    [Fact]
    public void A_choice_may_be_a_variable_of_its_own()
    {
        var choices = new Operand.Items([s_text, Values.Of("y")]);
        Assert.Equal(
            """{"all":{"nodes":[{"id":"a"},{"id":"c"}]}}""",
            Answer(Ask.Plan(All("Person", new Paging { Where = new Predicate.In(Values.Ref("Person.nick"), choices) }, Nodes("id"))), """{"text":"x"}"""));
    }

    [Fact]
    public void A_nested_list_is_bound_once_and_filters_below_every_row() => Assert.Equal(
        """{"all":{"nodes":[{"id":"a","friends":{"nodes":[{"id":"b"}]}},{"id":"b","friends":{"nodes":[]}},{"id":"c","friends":{"nodes":[{"id":"b"}]}}]}}""",
        Answer(
            Ask.Plan(All("Person", new Paging(), Nodes("id", Expand("Person.friends", new Paging { Where = Values.Equal("Person.name", s_text) }, Nodes("id"))))),
            """{"text":"Bo"}"""));

    [Fact]
    public void Ids_come_from_the_request()
    {
        var lists = new List<Plan.Lists.ListArguments>();
        var shape = new Plan.Fields.Shape([new(Values.Type("Person"), Build(["name"], new Field.Place(Values.Type("Person"), [], null, lists)))]);
        var plan = new OperationPlan(null, [new Plan.Fields.NestedField(new("some"), new Plan.Nodes.SeekMany(s_ids, TimeScope.None, shape))], []);
        Assert.Equal("""{"some":[{"name":"Cleo"},null,{"name":"Ana"}]}""", Answer(plan, """{"ids":["c","x","a"]}"""));
    }

    private static string Answer(OperationPlan plan, string variables) => Ask.Run(s_snapshot, Ask.Bind(plan, Declarations, variables)).Json;
}
