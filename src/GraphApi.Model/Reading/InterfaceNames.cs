namespace GraphApi.Model.Reading;

/// <summary>The interfaces that every model declares.</summary>
internal static class InterfaceNames
{
    public const string Node = "Node";
    public const string Record = "Record";
    public const string Relationship = "Relationship";

    public static bool IsCommon(string name) => name is Node or Record or Relationship;
}
