namespace GraphApi.Bolt.PackStream;

/// <summary>The tag of a structure and how many fields follow it.</summary>
public readonly record struct StructureHeader(byte Tag, int FieldCount);
