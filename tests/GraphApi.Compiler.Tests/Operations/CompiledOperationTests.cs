using GraphApi.Compiler.Operations;
using GraphApi.GraphQL.Values;

namespace GraphApi.Compiler.Tests.Operations;

public class CompiledOperationTests
{
    [Fact]
    public void Requests_that_differ_in_values_alone_share_a_plan()
    {
        var operation = Compile("query Q($id: ID!, $n: Int, $k: [Condition!]) { copy(id: $id) { id } copies(first: $n, where: { condition: { in: $k } }) { totalCount } }");

        var first = Plan(operation, """{"id":"a","n":1,"k":["FINE"]}""");
        Assert.Same(first, Plan(operation, """{"id":"b","n":2,"k":["WELL_READ","FINE"]}"""));
        Assert.NotSame(first, Plan(operation, """{"id":"b","n":2,"k":null}"""));
        Assert.NotSame(first, Plan(operation, """{"id":"b","k":["FINE"]}"""));
    }

    [Fact]
    public void Requests_that_differ_in_what_is_asked_have_plans_of_their_own()
    {
        var operation = Compile("query Q($o: SortDirection!, $any: Boolean!) { copies(order: [{ number: $o }], where: { holders: { any: $any } }) { totalCount } }");

        var ascending = Plan(operation, """{"o":"ASC","any":true}""");
        Assert.NotSame(ascending, Plan(operation, """{"o":"DESC","any":true}"""));
        Assert.NotSame(ascending, Plan(operation, """{"o":"ASC","any":false}"""));
        Assert.Same(ascending, Plan(operation, """{"any":true,"o":"ASC"}"""));
    }

    [Fact]
    public void Introspection_asked_by_variable_answers_each_type()
    {
        var operation = Compile("query Q($t: String!) { ...Described } fragment Described on Query { __type(name: $t) { name } }");

        Assert.Equal("Operation Q\n  __type: {\"name\":\"Copy\"}", Plan(operation, """{"t":"Copy"}""").Plan.ToString());
        Assert.Equal("Operation Q\n  __type: {\"name\":\"Work\"}", Plan(operation, """{"t":"Work"}""").Plan.ToString());
        Assert.Equal("Operation Q\n  __type: null", Plan(operation, """{"t":"Nothing"}""").Plan.ToString());
    }

    [Fact]
    public void Nested_fragments_on_interfaces_do_not_multiply()
    {
        var selections = "id";
        for (var level = 0; level < 12; level++)
        {
            selections = $"id ... on Record {{ a: label }} ... on Library {{ mentions {{ nodes {{ {selections} }} }} }} ... on Work {{ mentions {{ nodes {{ {selections} }} }} }}";
            if (selections.Length > 20_000)
            {
                break;
            }
        }

        var operation = Compile($"{{ node(id: \"x\") {{ {selections} }} }}");

        Assert.NotNull(Plan(operation, string.Empty));
    }

    [Fact]
    public void A_plan_that_grows_past_the_limit_is_refused_with_a_reason()
    {
        var compiled = new DocumentCompiler(Apis.Library, CompilerLimits.Default with { MaxPlanFields = 20 })
            .Compile("{ nodes(ids: []) { id ... on Record { label } ... on Library { mentions { nodes { id label } } } } }");
        Assert.True(compiled.TryFindOperation(null, out var operation, out _));

        Assert.False(operation.TryPlan(CoercedVariables.None, out _, out var errors));
        Assert.Equal(
            "LIMIT_EXCEEDED: The operation selects more than 20 fields once its fragments are resolved for each type; ask for less on interfaces, or nest less. (1:1)",
            string.Join('\n', errors.Select(error => $"{error.Code}: {error.Message} ({error.Locations[0].Line}:{error.Locations[0].Column})")));
    }

    [Theory]
    [InlineData(null, "OPERATION_RESOLUTION_FAILURE: The document has 2 operations: say in \"operationName\" which one to run: \"A\", \"B\".")]
    [InlineData("C", "OPERATION_RESOLUTION_FAILURE: The document has no operation \"C\". Did you mean \"A\" or \"B\"?")]
    public void An_operation_must_be_named_where_there_are_several(string? name, string expected)
    {
        var compiled = new DocumentCompiler(Apis.Library, CompilerLimits.Default).Compile("query A { __typename } query B { __typename }");

        Assert.False(compiled.TryFindOperation(name, out _, out var error));
        Assert.Equal(expected, $"{error.Code}: {error.Message}");
    }

    private static CompiledOperation Compile(string document)
    {
        var compiled = new DocumentCompiler(Apis.Library, CompilerLimits.Default).Compile(document);
        Assert.Empty(compiled.Errors);
        Assert.True(compiled.TryFindOperation(null, out var operation, out _));
        return operation;
    }

    private static PlannedOperation Plan(CompiledOperation operation, string variables)
    {
        Assert.True(operation.TryCoerce(System.Text.Encoding.UTF8.GetBytes(variables), out var coerced, out _));
        Assert.True(operation.TryPlan(coerced, out var planned, out _));
        return planned;
    }
}
