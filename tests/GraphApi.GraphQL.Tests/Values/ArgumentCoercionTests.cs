using System.Text;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Values;

namespace GraphApi.GraphQL.Tests.Values;

/// <remarks>The steps of https://spec.graphql.org/September2025/#CoerceArgumentValues()</remarks>
public sealed class ArgumentCoercionTests
{
    [Theory]
    [InlineData("f(r: 1)", "{}", "d=5 r=1")]
    [InlineData("f(r: 1, d: null, o: null)", "{}", "o=null d=null r=1")]
    [InlineData("f(r: $v, o: $v, d: $v)", "{\"v\":2}", "o=2 d=2 r=2")]
    [InlineData("f(r: 1, o: $v, d: $v)", "{}", "d=5 r=1")] // an absent variable leaves the argument absent
    [InlineData("f(r: 1, o: $v, d: $v)", "{\"v\":null}", "o=null d=null r=1")]
    [InlineData("f", "{}", "2:1 Argument \"r\" of required type \"Int!\" was not provided.")]
    [InlineData("f(r: $v)", "{}", "2:6 Argument \"r\" of required type \"Int!\" was provided the variable \"$v\" which was not provided a runtime value.")]
    [InlineData("f(r: $v)", "{\"v\":null}", "2:6 Expected value of non-null type \"Int!\", but variable \"$v\" is null.")]
    [InlineData("f(r: \"x\", d: true)", "{}", "2:14 Int cannot represent non-integer value: true; 2:6 Int cannot represent non-integer value: \"x\"")]
    public void Arguments_have_the_value_that_is_given_or_their_default(string field, string json, string expected)
    {
        var schema = Documents.BuildSchema("type Query { f(o: Int, d: Int = 5, r: Int!): Int }");
        var operation = (OperationDefinitionNode)Documents.Parse($"query($v: Int) {{\n{field} }}").Definitions[0];
        var node = (FieldNode)operation.SelectionSet.Selections[0];
        VariableCoercion.TryCoerce(
            VariableDefinitions.Resolve(schema, operation, []), Encoding.UTF8.GetBytes(json), out var variables, out _);

        var values = ArgumentCoercion.Coerce(
            schema.QueryType.Fields[0].Arguments, node.Arguments, variables ?? CoercedVariables.None, node.Location, out var errors);

        var actual = errors.IsEmpty
            ? string.Join(' ', values.Select(static pair => $"{pair.Key}={pair.Value}"))
            : string.Join("; ", errors.Select(static error => $"{error.Location.Line}:{error.Location.Column} {error.Message}"));
        Assert.Equal(expected, actual);
    }
}
