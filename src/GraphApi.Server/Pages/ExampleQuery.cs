namespace GraphApi.Server.Pages;

/// <summary>A question to try on the page.</summary>
/// <param name="Title">The question in a few words.</param>
/// <param name="Document">A GraphQL document with one operation.</param>
/// <param name="Variables">Its variables as JSON; empty for none.</param>
public sealed record ExampleQuery(string Title, string Document, string Variables = "");
