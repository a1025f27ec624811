namespace GraphApi.Plan.Search;

/// <summary>A word of the vocabulary that a word of a text may stand for.</summary>
/// <param name="Word">Its position in the vocabulary.</param>
/// <param name="Closeness">How close the two are, up to 1000.</param>
internal readonly record struct Lookup(int Word, int Closeness);
