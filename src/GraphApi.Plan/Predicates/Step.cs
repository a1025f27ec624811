using GraphApi.Model.Types;

namespace GraphApi.Plan.Predicates;

/// <summary>A step from the current row to exactly one other element.</summary>
public abstract record Step
{
    /// <summary>From a row of a relationship field to its relationship.</summary>
    public sealed record ToRelationship : Step
    {
        public override string ToString() => "relationship";
    }

    /// <summary>From a relationship to the record that it starts or ends at.</summary>
    public sealed record ToEnd(bool IsStart) : Step
    {
        public override string ToString() => IsStart ? "start" : "end";
    }

    /// <summary>Along a single relationship field to the far record.</summary>
    public sealed record Single(RelationshipField Field) : Step
    {
        public override string ToString() => Field.Name;
    }

    /// <summary>From a citation to its source.</summary>
    public sealed record ToSource : Step
    {
        public override string ToString() => "source";
    }

    /// <summary>From a citation to what it is about.</summary>
    public sealed record ToSubject : Step
    {
        public override string ToString() => "subject";
    }
}
