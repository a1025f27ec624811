using System.Collections.Immutable;
using GraphApi.Model.Types;
using GraphApi.Plan.Operands;

namespace GraphApi.Plan.Predicates;

/// <summary>
/// A condition on a row: two-valued, so that every negation is exact. A comparison with a value that is not recorded, or with an operand
/// that is null, is false.
/// </summary>
public abstract record Predicate
{
    /// <summary>Holds always.</summary>
    public static Predicate True { get; } = new And([]);

    /// <summary>Holds never.</summary>
    public static Predicate False { get; } = new Or([]);

    /// <summary>A conjunction without nested ones; one term stands for itself.</summary>
    public static Predicate All(IEnumerable<Predicate> terms)
    {
        var flat = terms.SelectMany(term => term is And and ? and.Terms : [term]).ToImmutableArray();
        return flat.Length == 1 ? flat[0] : new And(flat);
    }

    /// <summary>A disjunction without nested ones; one term stands for itself.</summary>
    public static Predicate Any(IEnumerable<Predicate> terms)
    {
        var flat = terms.SelectMany(term => term is Or or ? or.Terms : [term]).ToImmutableArray();
        return flat.Length == 1 ? flat[0] : new Or(flat);
    }

    public static Predicate Negate(Predicate term) => term is Not inner ? inner.Term : new Not(term);

    /// <summary>What a step to an element that is always there comes to: without a condition nothing is asked of it.</summary>
    public static Predicate AtAlways(Step step, Predicate term) => term is And { Terms.Length: 0 } ? term : new At(step, term);

    /// <summary>All hold; true where there are none.</summary>
    public sealed record And(ImmutableArray<Predicate> Terms) : Predicate
    {
        public override string ToString() => Terms.Length == 0 ? "true" : $"({string.Join(" and ", Terms)})";
    }

    /// <summary>At least one holds; false where there are none.</summary>
    public sealed record Or(ImmutableArray<Predicate> Terms) : Predicate
    {
        public override string ToString() => Terms.Length == 0 ? "false" : $"({string.Join(" or ", Terms)})";
    }

    public sealed record Not(Predicate Term) : Predicate
    {
        public override string ToString() => $"not {Term}";
    }

    /// <summary>The value is not recorded.</summary>
    public sealed record IsNull(ValueRef Value) : Predicate
    {
        public override string ToString() => $"{Value} is null";
    }

    public sealed record Compare(ValueRef Value, Comparison Comparison, Operand Operand) : Predicate
    {
        public override string ToString() => $"{Value} {Comparison.Symbol()} {Operand}";
    }

    /// <summary>The value is among the items of the operand, a list.</summary>
    public sealed record In(ValueRef Value, Operand Choices) : Predicate
    {
        public override string ToString() => $"{Value} in {Choices}";
    }

    /// <summary>At least one item, every item, or no item of a list of values satisfies the term, in which <see cref="ValueRef.Item"/> is the item.</summary>
    public sealed record Items(ValueRef List, Quantifier Quantifier, Predicate Term) : Predicate
    {
        public override string ToString() => $"{Quantifier.Word()} {List} ({Term})";
    }

    /// <summary>At least one, every, or no row of a relationship field, or of the citations, satisfies the term, seen from that row.</summary>
    public sealed record Rows(RowSource Source, Quantifier Quantifier, Predicate Term) : Predicate
    {
        public override string ToString() => $"{Quantifier.Word()} {Source} ({Term})";
    }

    /// <summary>The element that a step leads to satisfies the term; false where there is none.</summary>
    public sealed record At(Step Step, Predicate Term) : Predicate
    {
        public override string ToString() => $"{Step} ({Term})";
    }

    /// <summary>The element is of the type and satisfies the term, which may name that type's own values.</summary>
    public sealed record OfType(ElementType Type, Predicate Term) : Predicate
    {
        public override string ToString() => $"is {Type.Name} ({Term})";
    }
}
