namespace GraphApi.Model.Types;

/// <summary>What the values of a property are.</summary>
public enum PropertyKind
{
    String,
    Int,
    Float,
    Boolean,
    Enum,

    /// <summary>A year, month or day that stands for the whole interval.</summary>
    PartialDate,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>Two capital letters of ISO 3166-1.</summary>
    CountryCode,

    /// <summary>An absolute http or https address.</summary>
    Url,
}
