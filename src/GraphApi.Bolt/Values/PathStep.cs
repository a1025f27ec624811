namespace GraphApi.Bolt.Values;

/// <summary>One step of a <see cref="Path"/>: over which of its relationships, in which direction, to which of its nodes.</summary>
public readonly record struct PathStep(int Relationship, bool IsForward, int Node);
