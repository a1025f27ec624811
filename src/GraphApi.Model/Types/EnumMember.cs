namespace GraphApi.Model.Types;

/// <summary>One value of a closed list; <paramref name="Text"/> is how it reads inside a label ("at least" for AT_LEAST).</summary>
public sealed record EnumMember(string Name, string Description, string Text);
