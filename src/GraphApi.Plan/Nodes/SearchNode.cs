using System.Collections.Immutable;
using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Lists;
using GraphApi.Plan.Operands;

namespace GraphApi.Plan.Nodes;

/// <summary>The nodes that fit a text, the best first. Its edges may also have <see cref="ScoreField"/>s and <see cref="MatchesField"/>s.</summary>
/// <param name="Text">What is searched for; one without letters and digits finds nothing.</param>
/// <param name="Types">The types that count as found, each by <see cref="NameOf"/>; null for all that can be searched.</param>
/// <param name="List">The page, and a filter that what is found has to hold. The order is by score, the greatest first.</param>
/// <param name="Fields">The connection's fields in response order.</param>
public sealed record SearchNode(Operand Text, Operand? Types, ListArguments List, ImmutableArray<OutputField> Fields) : ListNode(List, Fields)
{
    protected override string Title => $"Search {(Types is null ? "any" : $"{Types}")} for {Text}";

    /// <summary>The types that can be searched: those with a searchable property.</summary>
    public static ImmutableArray<NodeType> TypesOf(GraphModel model) => [.. model.NodeTypes.Where(type => type.Properties.Any(property => property.IsSearchable))];

    /// <summary>How a type is named as an enum value: <c>LEGAL_ACT</c> for LegalAct.</summary>
    public static string NameOf(NodeType type) => type.NameInWords.Replace(' ', '_').ToUpperInvariant();

    /// <summary>The text that one request searches for.</summary>
    public string TextOf(CoercedVariables variables) => ((StringValue)Text.Resolve(variables)).Value;

    /// <summary>The types that count as found in one request.</summary>
    public ImmutableArray<NodeType> TypesOf(GraphModel model, CoercedVariables variables)
    {
        var all = TypesOf(model);
        var wanted = Types?.Resolve(variables) switch
        {
            ListValue list => list.Items,
            EnumValue one => [one],
            _ => default,
        };
        return wanted.IsDefault ? all : [.. all.Where(type => wanted.Any(value => value is EnumValue name && name.Value == NameOf(type)))];
    }
}
