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

    public required ValueChoice? OnlyBehind { get; init; }

    /// <summary>What a note calls such a relationship, such as "office".</summary>
    public required string Noun { get; init; }

    public RelationshipType Relationship => Up.Relationship;

    /// <summary>Which relationships carry responsibility from a record that was reached along <paramref name="arrival"/>, null for the subject of a chain.</summary>
    public ValueChoice? OnlyFrom(RelationshipType? arrival) => arrival is not null && arrival == Behind ? OnlyBehind : Only;
}
