using GraphApi.Plan.Operands;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Predicates;

/// <summary>Tells predicates that a request can change from those that mean the same for every request.</summary>
internal static class PredicateVariables
{
    public static bool Occur(Predicate predicate) => predicate switch
    {
        Predicate.And and => and.Terms.Any(Occur),
        Predicate.Or or => or.Terms.Any(Occur),
        Predicate.Not not => Occur(not.Term),
        Predicate.IsNull => false,
        Predicate.Compare compare => Occur(compare.Operand),
        Predicate.In @in => Occur(@in.Choices),
        Predicate.Items items => Occur(items.Term),
        Predicate.Rows rows => Occur(rows.Term),
        Predicate.At at => Occur(at.Term),
        Predicate.OfType ofType => Occur(ofType.Term),
        _ => throw new ArgumentOutOfRangeException(nameof(predicate), predicate.GetType().Name, "A predicate that the embedded backend does not know."),
    };

    private static bool Occur(Operand operand) => operand switch
    {
        Operand.Constant => false,
        Operand.Items items => items.Values.Any(Occur),
        _ => true,
    };
}
