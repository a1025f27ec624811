using System.Collections.Immutable;

namespace GraphApi.Model.Types;

/// <summary>A piece of a label rule.</summary>
public abstract record LabelPart
{
    /// <summary>Text that stands as it is.</summary>
    public sealed record Literal(string Text) : LabelPart;

    /// <summary>A property of the record itself, or of the record that a single relationship field leads to.</summary>
    public sealed record Value(RelationshipField? Through, Property Property) : LabelPart;

    /// <summary>Parts that are left out together when a value directly among them is not recorded or reads as empty text; parts nested deeper decide for themselves.</summary>
    public sealed record Optional(ImmutableArray<LabelPart> Parts) : LabelPart;
}
