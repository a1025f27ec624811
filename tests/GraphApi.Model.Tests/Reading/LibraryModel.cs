using GraphApi.Model.Reading;
using GraphApi.Model.Types;

namespace GraphApi.Model.Tests.Reading;

/// <summary>A small model that has nothing to do with the one of this repository, and what becomes of it by one edit.</summary>
internal static class LibraryModel
{
    private static readonly string s_evidence = """

        "A day."
        scalar Date

        "A publication."
        type Source implements Node @node(one: "source", many: "sources") @evidence(role: SOURCE) {
          "The id."
          id: ID!
          "Who published it."
          publisher: String
          "What sort of source it is."
          kind: SourceKind!
          "From whose side it speaks."
          perspective: Side!
          "When it was published."
          published: PartialDate
          "When it was read."
          accessed: Date!
        }

        "What a source says."
        type Citation implements Node @node(one: "citation", many: "citations") @evidence(role: CITATION) {
          "The id."
          id: ID!
          "Whether it supports or disputes."
          stance: Stance!
        }

        "What sort of source it is."
        enum SourceKind {
          "A book."
          BOOK
        }

        "From whose side a source speaks."
        enum Side {
          "Of the library."
          LIBRARY
        }

        "Whether it supports or disputes."
        enum Stance {
          "It says so."
          SUPPORTS
          "It says otherwise."
          DISPUTES
        }
        """;

    private static readonly string s_corroboration = """
          "How well it is supported."
          corroboration: Corroboration! @computed(by: CORROBORATION)
        """;

    public static string Text { get; } = RepositoryFiles.Read("tests/GraphApi.Model.Tests/Models/library.graphql");

    /// <summary>The same with sources and citations.</summary>
    public static string TextWithEvidence { get; } =
        Edit(Text, "label: String! @computed(by: LABEL)", "label: String! @computed(by: LABEL)\n" + s_corroboration) + s_evidence + "\n";

    /// <summary>The same with chains from a work over its copies up to the readers who hold them.</summary>
    public static string TextWithResponsibility { get; } = new[]
    {
        ("text: \"{title}\"", "text: \"{title}\", responsibility: SUBJECT"),
        ("table: \"reading-public\"", "table: \"reading-public\", responsibility: OFFICIAL"),
        ("table: \"embodiments\"\n  )", "table: \"embodiments\"\n  ) @responsibility(upper: START)"),
        ("table: \"holdings\"\n  )", "table: \"holdings\"\n  ) @responsibility(upper: END, only: \"as=FINE|WELL_READ\", behind: \"COPY_OF\", onlyBehind: \"as=FINE\", noun: \"loan\")"),
        ("  since: PartialDate @indexed @begins\n", "  since: PartialDate @indexed @begins\n  \"In which state it was lent.\"\n  as: Condition\n  \"In which state it came back.\"\n  back: Condition\n"),
    }.Aggregate(Text, (text, edit) => Edit(text, edit.Item1, edit.Item2));

    public static GraphModel Read() => Read(Text);

    public static GraphModel Read(string text)
    {
        var reading = ModelReader.Read(text);
        return reading.IsValid ? reading.Model : throw new InvalidOperationException(string.Join('\n', reading.Issues));
    }

    /// <summary>The issues of the model after one edit, one a line.</summary>
    public static string IssuesAfter(string find, string replacement) => Issues(Edit(Text, find, replacement));

    /// <summary>The issues of the model with evidence after one edit, one a line.</summary>
    public static string IssuesOfEvidenceAfter(string find, string replacement) => Issues(Edit(TextWithEvidence, find, replacement));

    /// <summary>The issues of the model with chains after one edit, one a line.</summary>
    public static string IssuesOfResponsibilityAfter(string find, string replacement) => Issues(Edit(TextWithResponsibility, find, replacement));

    public static string Issues(string text) => string.Join('\n', ModelReader.Read(text).Issues);

    private static string Edit(string text, string find, string replacement)
    {
        var at = text.IndexOf(find, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The model has no \"{find}\".");
        return text[..at] + replacement + text[(at + find.Length)..];
    }
}
