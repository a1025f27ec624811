using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Values;
using GraphApi.Model;
using GraphApi.Model.Types;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Predicates;
using GraphApi.Plan.Scopes;
using GraphApi.Plan.Walks;
using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Plan.Nodes;

/// <summary>
/// Chains from one record up to officials, as <see cref="ChainExploration"/> finds them. The fields are <see cref="ChainsField"/>, <see cref="WalkValueField"/> and
/// <see cref="ConstantField"/>.
/// </summary>
/// <param name="Key">The field's response key.</param>
/// <param name="Rules">What carries responsibility.</param>
/// <param name="Of">The one record that the chains begin with.</param>
/// <param name="To">Which officials are asked for, an enum value; null for any.</param>
/// <param name="At">The day at which the links are to hold; null where it was left out.</param>
/// <param name="MaxLength">The most links of a chain.</param>
/// <param name="PerOfficial">How many chains to one official are shown.</param>
/// <param name="First">How many chains are shown together.</param>
/// <param name="Steps">Where the chains may go up, in the order of the rules.</param>
/// <param name="Act">What holds of an official at whom an act is directed, as far as the scope shows it.</param>
/// <param name="Scope">Under which the chains see only what is visible.</param>
/// <param name="Location">Where the field stands in the document.</param>
/// <param name="Fields">The fields of the result in response order.</param>
public sealed record ResponsibilityChains(
    string Key,
    ResponsibilityRules Rules,
    IdArgument Of,
    Operand? To,
    Operand? At,
    CountArgument MaxLength,
    CountArgument PerOfficial,
    CountArgument First,
    ImmutableArray<UpwardStep> Steps,
    Predicate Act,
    TimeScope Scope,
    Location Location,
    ImmutableArray<OutputField> Fields) : WalkNode(Key, Relationships: null, Scope, Location, Fields)
{
    /// <summary>The choice of officials that leaves out none.</summary>
    public const string AnyOfficial = "ANY_OFFICIAL";

    public override string Name => "responsibilityChains";

    public override ImmutableArray<IdArgument> Ids => [Of];

    public override ImmutableArray<CountArgument> Counts => [MaxLength, PerOfficial, First];

    /// <summary>What one request asks for.</summary>
    public ChainRequest RequestOf(CoercedVariables variables) => new(
        Rules,
        At?.Resolve(variables) is StringValue day && PartialDate.TryParse(day.Value, out var date) ? date.First : null,
        MaxLength.Of(variables),
        PerOfficial.Of(variables),
        First.Of(variables));

    /// <summary>What must hold of an official who is asked for; null where nothing must.</summary>
    public Predicate? WantedBy(CoercedVariables variables) => To?.Resolve(variables) is EnumValue choice && choice.Value != AnyOfficial ? Act : null;

    protected override void PrintConditions(PlanPrinter printer)
    {
        if (To is not null)
        {
            printer.Line($"to {To} where {Act}");
        }

        if (At is not null)
        {
            printer.Line($"at {At}");
        }

        foreach (var step in Steps.Where(step => step.Visible is not null))
        {
            printer.Line($"up {step.Rule.Up.Near}.{step.Rule.Up} where {step.Visible}");
        }
    }

    /// <summary>The error of a request that asks for the chains of a record of another type.</summary>
    public GraphQLError NoSubject(string id, NodeType type) => Error(
        $"Argument \"of\" of \"{Name}\" names \"{id}\", which is {type.NameWithArticle}; chains are asked from a record of type {string.Join(", ", Rules.Subjects)}.");
}
