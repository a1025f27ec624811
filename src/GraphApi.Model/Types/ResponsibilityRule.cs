namespace GraphApi.Model.Types;

/// <summary>That responsibility is traced upwards along one relationship type, and along which of its relationships.</summary>
public sealed class ResponsibilityRule
{
    public required int Ordinal { get; init; }

    /// <summary>The field at the lower end, which leads up.</summary>
    public required RelationshipField Up { get; init; }

    /// <summary>Which relationships carry responsibility; null for all.</summary>
    public required ValueChoice? Only { get; init; }

    /// <summary>The relationship type behind which <see cref="OnlyBehind"/> holds in place of <see cref="Only"/>; null where it matters not how a record was reached.</summary>
    public required RelationshipType? Behind { get; init; }

    /// <summary>Of the same property as <see cref="Only"/>; null where <see cref="Behind"/> is.</summary>
    public required ValueChoice? OnlyBehind { get; init; }

    /// <summary>What a note calls such a relationship, such as "office".</summary>
    public required string Noun { get; init; }

    public RelationshipType Relationship => Up.Relationship;

    /// <summary>The property that decides whether a relationship carries responsibility; null where all of them do.</summary>
    public Property? ChosenBy => (Only ?? OnlyBehind)?.Property;

    /// <summary>True where a relationship whose <see cref="ChosenBy"/> is <paramref name="value"/> carries responsibility from a record that was reached along <paramref name="arrival"/>.</summary>
    /// <param name="value">Null where it is not recorded.</param>
    /// <param name="arrival">Null for the record that a chain begins with.</param>
    public bool Carries(string? value, RelationshipType? arrival) => Allows(arrival is not null && arrival == Behind ? OnlyBehind : Only, value);

    /// <summary>True where it carries responsibility from some record, however that was reached.</summary>
    public bool MayCarry(string? value) => Allows(Only, value) || (Behind is not null && Allows(OnlyBehind, value));

    private static bool Allows(ValueChoice? choice, string? value) => choice is null || (value is not null && choice.Values.Contains(value));
}
