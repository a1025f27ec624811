using GraphApi.Model.Types;

namespace GraphApi.Plan.Search;

/// <summary>A value in which words of the text were found.</summary>
public readonly record struct SearchMatch(Property Property, string Value);
