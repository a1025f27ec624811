using GraphApi.Model.Types;

namespace GraphApi.Plan.Predicates;

/// <summary>Rows that hang on the current element and that a predicate quantifies over.</summary>
public abstract record RowSource
{
    /// <summary>The far records of a relationship field, each with its relationship.</summary>
    public sealed record Along(RelationshipField Field) : RowSource
    {
        public override string ToString() => Field.Name;
    }

    /// <summary>The citations about the current record or relationship.</summary>
    public sealed record CitationsOf : RowSource
    {
        public override string ToString() => "citations";
    }

    /// <summary>The citations that rest on the current source.</summary>
    public sealed record CitationsFrom : RowSource
    {
        public override string ToString() => "citations";
    }
}
