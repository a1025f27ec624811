namespace GraphApi.Model.Tests.Reading;

public sealed class LabelRuleReaderTests
{
    [Theory]
    [InlineData("\"{title}\"", "\"{title\"",
        """
        61:76: The label rule "{title" has a "{" that is never closed.
        """)]
    [InlineData("\"{title}\"", "\"title}\"",
        """
        61:76: The label rule "title}" has a "}" that closes nothing at character 6.
        """)]
    [InlineData("\"{title}\"", "\"{title}]\"",
        """
        61:76: The label rule "{title}]" has a "]" that closes nothing at character 8.
        """)]
    [InlineData("\"{name}[ ({born})]\"", "\"{name}[ ({born})\"",
        """
        49:91: The label rule "{name}[ ({born})" has a "[" that is never closed.
        """)]
    [InlineData("\"{name}[ ({born})]\"", "\"{name}[ (b.)]\"",
        """
        49:91: The label rule "{name}[ (b.)]" has no property of its own in "[ (b.)]", so that nothing says when to leave it out.
        """)]
    [InlineData("\"{name}[ ({born})]\"", "\"{name}[[ ({born})]]\"",
        """
        49:91: The label rule "{name}[[ ({born})]]" has no property of its own in "[[ ({born})]]", so that nothing says when to leave it out.
        """)]
    public void Brackets_and_braces_are_closed(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("\"{title}\"", "\"{titel}\"",
        """
        61:76: The label rule "{titel}" cannot show "titel": "Work" has no property "titel". Did you mean "title"?
        """)]
    [InlineData("\"{title}\"", "\"{}\"",
        """
        61:76: The label rule "{}" cannot show "": "Work" has no property "".
        """)]
    [InlineData("{of.title}", "{off.title}",
        """
        69:77: The label rule "{off.title}, copy {number}[, {condition}][, {pages} pages]" cannot show "off.title": "Copy" has no single relationship field "off". Did you mean "of"?
        """)]
    [InlineData("{of.title}", "{of.name}",
        """
        69:77: The label rule "{of.name}, copy {number}[, {condition}][, {pages} pages]" cannot show "of.name": "Work" has no property "name".
        """)]
    [InlineData("{of.title}", "{of.of.title}",
        """
        69:77: The label rule "{of.of.title}, copy {number}[, {condition}][, {pages} pages]" cannot show "of.of.title": a path is a property, or a single relationship field and a property.
        """)]
    [InlineData("{of.title}", "{holders.name}",
        """
        69:77: The label rule "{holders.name}, copy {number}[, {condition}][, {pages} pages]" cannot show "holders.name": "Copy" has no single relationship field "holders".
        """)]
    public void Paths_lead_to_a_property(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("\"{title}\"", "\"{title}{places}\"",
        """
        61:76: The label rule "{title}{places}" cannot show "places": "Work" has no property "places".
        """)]
    [InlineData("\"{name}[ ({born})]\"", "\"{name} ({born})\"",
        """
        49:91: The label rule "{name} ({born})" needs [ ] around "{born}" and what should go with it, because it may not be recorded.
        """)]
    [InlineData("\"{name}[ ({born})]\"", "\"{name} [{places}]\"",
        """
        49:91: The label rule "{name} [{places}]" cannot show "places", which is a list.
        """)]
    public void What_may_be_missing_or_is_a_list_is_not_shown_alone(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("\"{name}[ ({born})]\"", "\"[{born}]\"",
        """
        49:91: The label rule "[{born}]" leaves a label empty where nothing is recorded; put at least one text or required property outside [ ].
        """)]
    public void A_label_is_never_empty(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));
}
