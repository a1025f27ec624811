using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Scopes;
using GraphApi.Plan.Walks;

namespace GraphApi.Plan.Nodes;

/// <summary>
/// The first simple paths between two sets of records, as <see cref="PathSearch{TFilter}"/> orders them. The fields are <see cref="PathsField"/>,
/// <see cref="WalkValueField"/> and <see cref="ConstantField"/>.
/// </summary>
/// <param name="Key">The field's response key.</param>
/// <param name="From">Where a path may begin.</param>
/// <param name="To">Where a path may end.</param>
/// <param name="Avoid">Records that are on no path.</param>
/// <param name="MaxLength">The most steps of a path.</param>
/// <param name="First">How many paths are shown.</param>
/// <param name="Relationships">The types that are walked, as enum values; null for all.</param>
/// <param name="Scope">Under which the walk sees only what is visible.</param>
/// <param name="Location">Where the field stands in the document.</param>
/// <param name="Fields">The fields of the result in response order.</param>
public sealed record Paths(
    string Key,
    IdArgument From,
    IdArgument To,
    IdArgument Avoid,
    CountArgument MaxLength,
    CountArgument First,
    Operand? Relationships,
    TimeScope Scope,
    Location Location,
    ImmutableArray<OutputField> Fields) : WalkNode(Key, Relationships, Scope, Location, Fields)
{
    public override string Name => "paths";

    public override ImmutableArray<IdArgument> Ids => [From, To, Avoid];

    public override ImmutableArray<CountArgument> Counts => [MaxLength, First];
}
