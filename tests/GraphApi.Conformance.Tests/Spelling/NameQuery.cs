namespace GraphApi.Conformance.Tests.Spelling;

/// <summary>A text that people may type, and what they look for.</summary>
/// <param name="Way">What was done to the name.</param>
/// <param name="Text">What is typed.</param>
/// <param name="Name">The name as the data has it.</param>
/// <param name="Ids">The records that have the name, or one that is meant as well.</param>
internal sealed record NameQuery(string Way, string Text, string Name, IReadOnlySet<string> Ids);
