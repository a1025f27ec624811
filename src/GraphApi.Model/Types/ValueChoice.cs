using System.Collections.Immutable;

namespace GraphApi.Model.Types;

/// <summary>An element of which <paramref name="Property"/>, an enum, is one of <paramref name="Values"/>.</summary>
public sealed record ValueChoice(Property Property, ImmutableArray<string> Values);
