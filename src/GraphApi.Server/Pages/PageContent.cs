namespace GraphApi.Server.Pages;

/// <summary>What one request puts into the page.</summary>
/// <param name="Origin">The address of the server as the client sees it.</param>
/// <param name="Query">The document that the client asked with; null for an example.</param>
/// <param name="Variables">The variables as JSON, or empty.</param>
/// <param name="Answer">The answer as text, or empty.</param>
/// <param name="Status">What to say beside the button, or empty.</param>
public sealed record PageContent(string Origin, string? Query = null, string Variables = "", string Answer = "", string Status = "");
