namespace GraphApi.Model.Types;

/// <summary>The two node types of evidence and the properties of theirs that the computed fields rest on.</summary>
public sealed class EvidenceTypes
{
    /// <summary>The stance of a citation that says what is recorded.</summary>
    public const string Supports = "SUPPORTS";

    /// <summary>The stance of a citation that contradicts it.</summary>
    public const string Disputes = "DISPUTES";

    public required NodeType Source { get; init; }

    public required NodeType Citation { get; init; }

    /// <summary>Who published a source; a source without one counts as a source, not as a publisher.</summary>
    public required Property Publisher { get; init; }

    public required Property SourceKind { get; init; }

    public required Property Perspective { get; init; }

    /// <summary>When a source was published: a partial date.</summary>
    public required Property Published { get; init; }

    /// <summary>When a source was read: a day. It stands in where <see cref="Published"/> is not known.</summary>
    public required Property Accessed { get; init; }

    /// <summary>Whether a citation supports or disputes its subject: an enum with the members SUPPORTS and DISPUTES.</summary>
    public required Property Stance { get; init; }
}
