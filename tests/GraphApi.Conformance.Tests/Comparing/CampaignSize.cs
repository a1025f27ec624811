namespace GraphApi.Conformance.Tests.Comparing;

/// <summary>How much a campaign asks of one world.</summary>
/// <param name="Documents">How many documents it makes.</param>
/// <param name="ValuesPerDocument">How many sets of values it asks each of them with.</param>
/// <param name="MaxFields">About how many fields the largest of them select.</param>
public sealed record CampaignSize(int Documents, int ValuesPerDocument, int MaxFields);
