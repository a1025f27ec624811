namespace GraphApi.Model.Datasets;

/// <summary>Corroboration of each row of a table, computed from its citations.</summary>
public sealed class CorroborationColumns
{
    /// <summary>Distinct named publishers of the supporting citations.</summary>
    public required IntColumn Publishers { get; init; }

    /// <summary>Distinct sources of the supporting citations.</summary>
    public required IntColumn Sources { get; init; }

    /// <summary>UNSUPPORTED, SINGLE_SOURCE or CORROBORATED.</summary>
    public required CodedColumn Level { get; init; }

    /// <summary>Kinds of the supporting sources, without repeats, by name.</summary>
    public required ListColumn SourceKinds { get; init; }

    /// <summary>Perspectives of the supporting sources, without repeats, by name.</summary>
    public required ListColumn Perspectives { get; init; }

    /// <summary>True where at least one citation disputes the row.</summary>
    public required BooleanColumn Disputed { get; init; }
}
