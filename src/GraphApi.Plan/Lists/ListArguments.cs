using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Values;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Predicates;

namespace GraphApi.Plan.Lists;

/// <summary>Filter, order and page of one list.</summary>
/// <param name="Ordinal">Position among the lists of the plan.</param>
/// <param name="Name">The list's coordinate, such as <c>Query.people</c>: part of what a cursor is bound to.</param>
/// <param name="Where">Null where nothing filters.</param>
/// <param name="Order">Most significant first; ties go by the record's id, then by the relationship's id, ascending.</param>
/// <param name="First">Page size from the front; null where the client left it out.</param>
/// <param name="After">Cursor that the page starts behind.</param>
/// <param name="Last">Page size from the end.</param>
/// <param name="Before">Cursor that the page ends before.</param>
/// <param name="HasRelationship">True where each row has a relationship: its id is then part of the cursor.</param>
/// <param name="Location">Where the field stands in the document, for errors about its arguments.</param>
public sealed record ListArguments(
    int Ordinal,
    string Name,
    Predicate? Where,
    ImmutableArray<OrderTerm> Order,
    Operand? First,
    Operand? After,
    Operand? Last,
    Operand? Before,
    bool HasRelationship,
    Location Location)
{
    /// <summary>The one that was needed last, made when the first cursor is written or read: most documents never have one.</summary>
    private ListIdentity? _identity;

    /// <summary>The text that is searched for, where the order is by how well that fits; null in every other list.</summary>
    public Operand? Sought { get; init; }

    /// <summary>What a cursor of this list carries in one request, so that one of another list or order is refused.</summary>
    public ListIdentity IdentityFor(CoercedVariables variables)
    {
        var sought = (Sought?.Resolve(variables) as StringValue)?.Value;
        return _identity is { } known && known.Sought == sought ? known : _identity = ListIdentity.Of(Name, Order, sought);
    }

    /// <summary>True where no request can change the page: it is bound once.</summary>
    public bool IsConstant => First is null or Operand.Constant && Last is null or Operand.Constant && After is null && Before is null;

    public void Print(PlanPrinter printer)
    {
        if (Where is not null)
        {
            printer.Line($"where {Where}");
        }

        if (Order.Length > 0)
        {
            printer.Line($"order by {string.Join(", ", Order)}");
        }

        string?[] page = [Part("first", First), Part("after", After), Part("last", Last), Part("before", Before)];
        if (page.Any(part => part is not null))
        {
            printer.Line("page " + string.Join(", ", page.Where(part => part is not null)));
        }
    }

    private static string? Part(string name, Operand? operand) => operand is null ? null : $"{name} {operand}";
}
