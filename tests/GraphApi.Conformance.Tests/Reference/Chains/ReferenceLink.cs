using GraphApi.Model;
using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Reference.Chains;

/// <summary>A relationship as a link of a chain, from the lower record up.</summary>
internal sealed record ReferenceLink(ResponsibilityRule Rule, Relationship Relationship, Record From, Record To)
{
    /// <summary>Days that stand for what is not known.</summary>
    private static readonly DateOnly s_never = DateOnly.MaxValue;
    private static readonly DateOnly s_ever = DateOnly.MinValue;

    public bool IsDated => Rule.Relationship.Begin is not null || Rule.Relationship.End is not null;

    private PartialDate? Begin => Time.Of(Relationship, Rule.Relationship.Begin);

    private PartialDate? End => Time.Of(Relationship, Rule.Relationship.End);

    /// <summary>By the earliest day on which it can have begun, and the latest on which it can have ended.</summary>
    public bool MayHoldAt(ReferenceDays days) =>
        !IsDated || days.Last is not { } last || ((Begin?.First ?? s_ever) <= last && (End?.Last ?? s_never) >= (days.First ?? s_ever));

    /// <summary>By the latest day on which it can have begun, and the earliest on which it can have ended.</summary>
    public bool IsCertainAt(ReferenceDays days) =>
        !IsDated || (days is { First: { } first, Last: { } last } && Begin?.Last <= first && End?.First >= last);

    public string? NoteAt(ReferenceDays days)
    {
        if (IsCertainAt(days))
        {
            return null;
        }

        if (days.Last is not { } last)
        {
            return days.Name is null ? "no date to compare with" : $"date of {days.Name} not recorded";
        }

        if (Begin is null && End is null)
        {
            return $"start and end of {Rule.Noun} not recorded";
        }

        return string.Join("; ", new[] { BeginNote(days), EndNote(days, last) }.OfType<string>());
    }

    private string? BeginNote(ReferenceDays days)
    {
        if (Begin is not { } begin)
        {
            return $"start of {Rule.Noun} not recorded";
        }

        if (days.First is not { } first)
        {
            return $"start of {days.Name} not recorded";
        }

        var (isLate, mayBeAfter) = (begin.First > days.LatestFirst, begin.Last > days.EarliestLast);
        return begin.Last <= first ? null
            : isLate ? $"began during {(mayBeAfter ? "or after " : "")}{days.Name}"
            : $"may have begun {(mayBeAfter ? "after" : "during")} {days.Name}";
    }

    private string? EndNote(ReferenceDays days, DateOnly last)
    {
        if (End is not { } end)
        {
            return $"end of {Rule.Noun} not recorded";
        }

        var (isEarly, mayBeBefore) = (end.Last < days.EarliestLast, days.LatestFirst is null || end.First < days.LatestFirst);
        return end.First >= last ? null
            : isEarly ? $"ended {(mayBeBefore ? "before or " : "")}during {days.Name}"
            : $"may have ended {(mayBeBefore ? "before" : "during")} {days.Name}";
    }
}
