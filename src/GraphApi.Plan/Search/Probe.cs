namespace GraphApi.Plan.Search;

/// <summary>
/// A word of the vocabulary whose elements are candidates. An element's weight is the sum, over the words of the text, of the greatest <paramref name="Weight"/> less the
/// number of words in the shortest value of the element that has the probed word: shorter values are likelier to be meant.
/// </summary>
/// <param name="Position">Which word of the text it stands for.</param>
/// <param name="Word">Its position in the vocabulary.</param>
/// <param name="Weight">What it counts.</param>
public readonly record struct Probe(int Position, int Word, int Weight);
