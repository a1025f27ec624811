namespace GraphApi.Bolt.PackStream;

/// <summary>The types of PackStream.</summary>
public enum PackType
{
    Null,
    Boolean,
    Integer,
    Float,
    Bytes,
    String,
    List,
    Map,
    Structure,
}
