using GraphApi.Model.Types;
using GraphApi.Plan.Predicates;

namespace GraphApi.Plan.Grouping;

/// <summary>What records are counted by. A record counts once for each of its values, and under null where it has none.</summary>
public abstract record GroupKey
{
    /// <summary>A single value of the record: an enum, a Boolean, a country, or a text that many records share.</summary>
    public sealed record OfValue(ValueRef Value) : GroupKey
    {
        public override string ToString() => Value.ToString()!;
    }

    /// <summary>The year of a date, as <c>2022</c>.</summary>
    public sealed record OfYear(ValueRef Date) : GroupKey
    {
        public override string ToString() => $"year of {Date}";
    }

    /// <summary>The month of a date, as <c>2022-10</c>; none where no more than the year is recorded.</summary>
    public sealed record OfMonth(ValueRef Date) : GroupKey
    {
        public override string ToString() => $"month of {Date}";
    }

    /// <summary>Each item of a list of values.</summary>
    public sealed record OfItems(ValueRef List) : GroupKey
    {
        public override string ToString() => $"each of {List}";
    }

    /// <summary>Each far record of a relationship field, however many relationships lead to it.</summary>
    /// <param name="Field">The field.</param>
    /// <param name="Where">Which of its rows count; null for all.</param>
    public sealed record OfFar(RelationshipField Field, Predicate? Where) : GroupKey
    {
        public override string ToString() => Where is null ? $"each of {Field}" : $"each of {Field} ({Where})";
    }
}
