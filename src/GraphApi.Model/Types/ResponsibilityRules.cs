using System.Collections.Immutable;

namespace GraphApi.Model.Types;

/// <summary>What a model says of responsibility chains: from which records they are asked, along which relationships they go up, and to whom.</summary>
public sealed class ResponsibilityRules
{
    /// <summary>In the order of the model file; <see cref="ResponsibilityRule.Ordinal"/> is the position here.</summary>
    public required ImmutableArray<ResponsibilityRule> Rules { get; init; }

    /// <summary>The types of records that chains are asked from, in the order of the model file.</summary>
    public required ImmutableArray<NodeType> Subjects { get; init; }

    /// <summary>The type of record that chains lead to and end at.</summary>
    public required NodeType Official { get; init; }

    /// <summary>The field at the official that leads to the official acts directed at it; null where the model marks none.</summary>
    public required RelationshipField? Acts { get; init; }
}
