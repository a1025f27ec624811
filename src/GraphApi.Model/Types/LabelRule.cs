using System.Collections.Immutable;

namespace GraphApi.Model.Types;

/// <summary>
/// How a record's label is made: a text with <c>{property}</c> and <c>{singleField.property}</c> in it, and <c>[...]</c> around what is left out
/// when a value inside it is not recorded or reads as empty text. A value outside any brackets is always recorded.
/// </summary>
public sealed record LabelRule(string Text, ImmutableArray<LabelPart> Parts);
