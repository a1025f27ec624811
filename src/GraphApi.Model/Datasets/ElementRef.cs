namespace GraphApi.Model.Datasets;

/// <summary>One element of a data set: the ordinal of its type and its row in that type's table.</summary>
public readonly record struct ElementRef(int Type, int Row);
