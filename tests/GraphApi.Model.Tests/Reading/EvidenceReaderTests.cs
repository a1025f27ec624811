namespace GraphApi.Model.Tests.Reading;

public sealed class EvidenceReaderTests
{
    [Theory]
    [InlineData("@evidence(role: CITATION)", "@evidence(role: SOURCE)",
        """
        150:6: A model has two types with @evidence, SOURCE and CITATION, or none; CITATION is missing.
        166:6: Only one type can have @evidence(role: SOURCE); "Source" has it already.
        """)]
    [InlineData("\"What a source says.\"\ntype Citation implements Node @node(one: \"citation\", many: \"citations\") @evidence(role: CITATION)", "\"What a source says.\"\ntype Citation implements Node & Record @node(one: \"citation\", many: \"citations\", text: \"x\")",
        """
        150:6: A model has two types with @evidence, SOURCE and CITATION, or none; CITATION is missing.
        """)]
    public void Both_roles_are_there_once(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesOfEvidenceAfter(find, replacement));

    [Theory]
    [InlineData("  \"Who published it.\"\n  publisher: String\n", "",
        """
        150:6: A type with @evidence(role: SOURCE) needs a property "publisher": String.
        """)]
    [InlineData("  kind: SourceKind!", "  kind: SourceKind",
        """
        156:3: A type with @evidence(role: SOURCE) needs a property "kind": an enum, required.
        """)]
    [InlineData("  perspective: Side!", "  perspective: String!",
        """
        158:3: A type with @evidence(role: SOURCE) needs a property "perspective": an enum, required.
        """)]
    [InlineData("accessed: Date!", "accessed: PartialDate!",
        """
        162:3: A type with @evidence(role: SOURCE) needs a property "accessed": Date!.
        """)]
    [InlineData("published: PartialDate\n", "published: String\n",
        """
        160:3: A type with @evidence(role: SOURCE) needs a property "published": PartialDate.
        """)]
    [InlineData("  \"It says otherwise.\"\n  DISPUTES\n", "  \"It says otherwise.\"\n  DENIES\n",
        """
        170:3: A type with @evidence(role: CITATION) needs a property "stance": an enum with the values SUPPORTS and DISPUTES, required.
        """)]
    public void Types_of_evidence_have_the_properties_that_corroboration_rests_on(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesOfEvidenceAfter(find, replacement));

    [Theory]
    [InlineData("many: \"sources\"", "many: \"sources\", text: \"{publisher}\", standing: true",
        """
        150:67: "Source" is a type of evidence and no record; it takes no "text".
        150:88: "Source" is a type of evidence and no record; it takes no "standing".
        """)]
    [InlineData("type Source implements Node", "type Source implements Node & Record",
        """
        150:31: "Source" cannot implement Record; it implements Node.
        """)]
    [InlineData("from: \"Record\", to: \"Record\"", "from: \"Source\", to: \"Citation\"",
        """
        121:29: A relationship cannot go from "Source". There are Library, Reader, Work, Copy, Holder, Record.
        121:43: A relationship cannot go to "Citation". There are Library, Reader, Work, Copy, Holder, Record.
        """)]
    [InlineData("stance: Stance!", "stance: Stance!\n  \"About.\"\n  subject: String",
        """
        172:3: "Citation.subject" cannot be a property: the API or the data gives that name a meaning of its own. Not to be used here: id, label, citations, corroboration, knownSince, relationship, and, or, subject, source, and names that begin with two underscores.
        """)]
    public void Types_of_evidence_are_no_records(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesOfEvidenceAfter(find, replacement));
}
