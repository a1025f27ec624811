using System.Collections.Immutable;
using GraphApi.Model.Types;

namespace GraphApi.Plan.Fields;

/// <summary>The fields that are written for an element of one type.</summary>
public sealed record TypedFields(ElementType Type, ImmutableArray<OutputField> Fields);
