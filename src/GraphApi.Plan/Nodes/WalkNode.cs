using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Scopes;
using GraphApi.Plan.Walks;

namespace GraphApi.Plan.Nodes;

/// <summary>
/// A search over the graph that begins at records given by their ids. It stands at the root, is null where an id is that of no record, which is an error of the
/// field, and finds its way with a look at no more relationships than the request allows.
/// </summary>
/// <param name="Key">The field's response key.</param>
/// <param name="Relationships">The types that are walked, as enum values; null for all.</param>
/// <param name="Scope">Under which the walk sees only what is visible; an end that is not is as if there were none.</param>
/// <param name="Location">Where the field stands in the document, for errors about its arguments.</param>
/// <param name="Fields">The fields of the result in response order.</param>
public abstract record WalkNode(string Key, Operand? Relationships, TimeScope Scope, Location Location, ImmutableArray<OutputField> Fields) : PlanNode
{
    /// <summary>The field's name.</summary>
    public abstract string Name { get; }

    /// <summary>The arguments that name records, in the order in which they are looked up.</summary>
    public abstract ImmutableArray<IdArgument> Ids { get; }

    public abstract ImmutableArray<CountArgument> Counts { get; }

    /// <summary>The relationship types that one request walks; null for all.</summary>
    public ImmutableArray<RelationshipType>? TypesOf(CoercedVariables variables, GraphModel model) =>
        Relationships?.Resolve(variables) is ListValue names
            ? [.. model.RelationshipTypes.Where(type => names.Items.Any(name => ((EnumValue)name).Value == type.GraphType))]
            : null;

    /// <summary>True where the result has the field.</summary>
    public bool Selects(WalkValue value) => Fields.Any(field => field is WalkValueField walk && walk.Value == value);

    /// <summary>The error of a request whose argument names what is no record.</summary>
    public GraphQLError NoRecord(IdArgument argument, string id) => Error(
        $"Argument \"{argument.Name}\" of \"{Name}\" names \"{id}\", and no record has that id{Scope}. Ids of records are what lists give; relationships, sources and citations are not walked from.");

    /// <summary>An error of the field.</summary>
    protected GraphQLError Error(string message) => new(message, ErrorCode.BadUserInput, Location) { Path = [PathSegment.Key(Key)] };

    public override void Print(PlanPrinter printer, string key)
    {
        using (printer.Block($"{key}: {GetType().Name} {string.Join(", ", Ids.Where(ids => ids.Operand is not null).Select(ids => $"{ids.Name} {ids.Operand}"))}{Scope}"))
        {
            if (Relationships is not null)
            {
                printer.Line($"along {Relationships}");
            }

            if (Counts.Any(count => count.Operand is not null))
            {
                printer.Line(string.Join(", ", Counts.Where(count => count.Operand is not null).Select(count => $"{count.Name} {count.Operand}")));
            }

            PrintConditions(printer);
            printer.Fields(Fields);
        }
    }

    /// <summary>Prints what else limits the walk, a line each.</summary>
    protected virtual void PrintConditions(PlanPrinter printer)
    {
    }
}
