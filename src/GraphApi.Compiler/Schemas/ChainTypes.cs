using System.Globalization;
using GraphApi.Model.Types;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Walks;

namespace GraphApi.Compiler.Schemas;

/// <summary>Writes the root field for responsibility chains, and what it gives.</summary>
internal sealed class ChainTypes(GraphModel model, ResponsibilityRules rules, SdlWriter sdl)
{
    public void WriteField() => sdl.Field(
        $"How responsibility is traced from a record ({string.Join(", ", rules.Subjects)}) up to a {rules.Official}, link by link. Links are: {Links()}. No chain passes a record twice, "
        + "and none has a link that cannot hold at the time in question. It shows what sources say of roles and offices, and is no finding. The order: fewest links, then the "
        + "stronger evidence of the weakest link, then the ids of the records, then of the relationships. Null where the id is that of no such record.",
        "responsibilityChains",
        [
            ("What the chains begin with.", "of: ID!"),
            ("Which officials end a chain.", $"to: OfficialChoice = {ResponsibilityChains.AnyOfficial}"),
            ($"The day at which links with dates are to hold; the dates of the chain's first record that has dates of its own ({Dated()}) where left out.", "at: Date"),
            Count("How many links a chain may have", "maxLength", CountRange.ChainLength),
            Count("How many chains to one official are shown, the best ones", "perOfficial", CountRange.PerOfficial),
            Count("How many chains are shown", "first", CountRange.Chains),
        ],
        "ResponsibilityChains");

    public void Write()
    {
        sdl.Open("Chains from a subject up to officials.", "type ResponsibilityChains");
        sdl.Member("The chains, in order.", "chains: [ResponsibilityChain!]!");
        sdl.Member("Whether there are more chains than are shown, or may be because the search would have had to look at too much.", "truncated: Boolean!");
        sdl.Close();
        WriteChain();
        WriteLink();
        WriteEnums();
    }

    private void WriteChain()
    {
        sdl.Open("One way from a subject up to an official. It shows what sources say of roles and offices, and is no finding.", "type ResponsibilityChain");
        sdl.Member("What the chain begins with.", "subject: Record!");
        sdl.Member("Whom the chain leads to.", $"official: {rules.Official}!");
        sdl.Member("The links in order from the subject up.", "links: [ChainLink!]!");
        sdl.Member("The weakest of the links.", "timeFit: TimeFit!");
        if (model.Evidence is not null)
        {
            sdl.Member("That of the weakest link: a chain is no better known than it.", "corroboration: Corroboration!");
        }

        sdl.Member("How many further chains to the same official there are that are not shown.", "alternatives: Int!");
        sdl.Member(
            "The link with the weakest evidence: disputed before undisputed, then fewer publishers, then fewer sources, then the first.", "weakestLink: ChainLink!");
        sdl.Close();
    }

    private void WriteLink()
    {
        sdl.Open("One link of a chain.", "type ChainLink");
        sdl.Member("The relationship that the link is.", "relationship: Relationship!");
        sdl.Member("The lower record, which is nearer to the subject.", "from: Record!");
        sdl.Member("The upper record, which is nearer to the official.", "to: Record!");
        sdl.Member("Whether it holds at the time in question.", "timeFit: TimeFit!");
        sdl.Member("Why it is only possible: what is not recorded, or what is partial; null where it is certain.", "note: String");
        sdl.Close();
    }

    private void WriteEnums()
    {
        sdl.Open("Whether a link of a chain holds at the time in question. What certainly does not is in no chain.", "enum TimeFit");
        sdl.Member("It is known to hold over the whole time, or it is of a kind without dates.", "CERTAIN");
        sdl.Member("It may hold for all or a part of the time; `note` says why it is not certain.", "POSSIBLE");
        sdl.Close();

        sdl.Open("Which officials end a chain.", "enum OfficialChoice");
        sdl.Member("Any.", ResponsibilityChains.AnyOfficial);
        if (rules.Acts is { } acts)
        {
            sdl.Member(
                $"Only those at whom {acts.Far.Types[0].NameWithArticle} is directed. Such an act is its authority's measure or allegation.", ApiNames.WithAct(acts));
        }

        sdl.Close();
    }

    private string Links() => string.Join("; ", rules.Rules.Select(rule =>
        $"{rule.Up.Near}.{rule.Up}{Only(rule)}"));

    private static string Only(ResponsibilityRule rule)
    {
        var only = Values(rule.Only);
        return rule.Behind is { } behind ? $" ({only}; behind {behind.GraphType} {Values(rule.OnlyBehind)})" : rule.Only is null ? "" : $" ({only})";
    }

    private static string Values(ValueChoice? choice) => choice is null ? "all" : string.Join(", ", choice.Values);

    private string Dated() => string.Join(", ", model.NodeTypes.Where(type => type.Begin is not null && rules.Rules.Any(rule => rule.Up.Near.Contains(type) || rule.Up.Far.Contains(type))));

    private static (string Description, string Argument) Count(string what, string name, CountRange range) => (
        string.Create(CultureInfo.InvariantCulture, $"{what}: from {range.Least} to {range.Most}."),
        string.Create(CultureInfo.InvariantCulture, $"{name}: Int = {range.Default}"));
}
