using GraphApi.GraphQL.Types;
using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Generation;

/// <summary>A position that takes an input value.</summary>
/// <param name="Type">The type of the position.</param>
/// <param name="Owners">The types whose elements it speaks of.</param>
/// <param name="Value">The value of theirs that it speaks of.</param>
/// <param name="Operator">The operator whose operand it is.</param>
/// <param name="Depth">How deep it lies inside the argument.</param>
internal sealed record InputPlace(GraphQLType Type, ElementType[] Owners, string Value, string Operator, int Depth)
{
    private static readonly string[] Structure = ["and", "or", "some", "all", "none", "any"];

    /// <summary>True where the position is the one field of a OneOf input, which takes no null.</summary>
    public bool IsOneOfField { get; init; }

    /// <summary>True inside the value of a variable, where there are no variables.</summary>
    public bool IsConstant { get; init; }

    /// <summary>The position of one field of the input object at this position.</summary>
    public InputPlace Into(InputValueDefinition field, ElementType[] owners) => this with
    {
        Type = field.Type,
        Owners = owners,
        Value = field.Type.Named is InputObjectType && !Structure.Contains(field.Name) ? field.Name : Value,
        Operator = field.Type.Named is InputObjectType ? "" : field.Name,
        Depth = Depth + 1,
        IsOneOfField = false,
    };
}
