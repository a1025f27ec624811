namespace GraphApi.Model.Types;

/// <summary>A record whose <paramref name="Property"/> is <paramref name="Value"/> stands for a mere area.</summary>
public sealed record AreaRule(Property Property, string Value);
