using GraphApi.Plan.Operands;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Predicates;

/// <summary>Tells predicates and values that a request can change from those that mean the same for every request.</summary>
internal static class PredicateVariables
{
    public static bool Occur(Predicate predicate) => predicate switch
    {
        Predicate.And and => and.Terms.Any(Occur),
        Predicate.Or or => or.Terms.Any(Occur),
        Predicate.Not not => Occur(not.Term),
        Predicate.IsNull isNull => Occur(isNull.Value),
        Predicate.Compare compare => Occur(compare.Value) || Occur(compare.Operand),
        Predicate.In @in => Occur(@in.Value) || Occur(@in.Choices),
        Predicate.Items items => Occur(items.List) || Occur(items.Term),
        Predicate.Rows rows => Occur(rows.Term),
        Predicate.At at => Occur(at.Term),
        Predicate.OfType ofType => Occur(ofType.Term),
        _ => throw new ArgumentOutOfRangeException(nameof(predicate), predicate.GetType().Name, "A predicate that the embedded backend does not know."),
    };

    /// <summary>True for a value that a request can change, by the day of its scope.</summary>
    public static bool Occur(ValueRef value) => value switch
    {
        ValueRef.KnownSince { KnownBy: { } day } => Occur(day),
        ValueRef.OfCorroboration { KnownBy: { } day } => Occur(day),
        ValueRef.Through through => Occur(through.Value),
        _ => false,
    };

    private static bool Occur(Operand operand) => operand switch
    {
        Operand.Constant => false,
        Operand.Items items => items.Values.Any(Occur),
        _ => true,
    };
}
