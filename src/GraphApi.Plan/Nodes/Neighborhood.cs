using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Scopes;
using GraphApi.Plan.Walks;

namespace GraphApi.Plan.Nodes;

/// <summary>
/// The records around some others, as <see cref="NeighborhoodSearch{TFilter}"/> orders them, with all relationships between those shown, by id. The fields are
/// <see cref="WalkElementsField"/>, <see cref="WalkValueField"/> and <see cref="ConstantField"/>.
/// </summary>
/// <param name="Key">The field's response key.</param>
/// <param name="Of">The records in the middle.</param>
/// <param name="Depth">The most steps from one of them.</param>
/// <param name="Limit">How many records are shown, those in the middle among them.</param>
/// <param name="Relationships">The types that are walked, as enum values; null for all.</param>
/// <param name="Scope">Under which the walk sees only what is visible.</param>
/// <param name="Location">Where the field stands in the document.</param>
/// <param name="Fields">The fields of the result in response order.</param>
public sealed record Neighborhood(
    string Key,
    IdArgument Of,
    CountArgument Depth,
    CountArgument Limit,
    Operand? Relationships,
    TimeScope Scope,
    Location Location,
    ImmutableArray<OutputField> Fields) : WalkNode(Key, Relationships, Scope, Location, Fields)
{
    public override string Name => "neighborhood";

    public override ImmutableArray<IdArgument> Ids => [Of];

    public override ImmutableArray<CountArgument> Counts => [Depth, Limit];
}
