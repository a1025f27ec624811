namespace GraphApi.Server.Options;

/// <summary>What the page at <c>/</c> says of the data that is served.</summary>
public sealed record PageOptions(string Title, string Description);
