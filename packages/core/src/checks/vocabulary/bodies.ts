// Bodies that supervise and bodies that carry out, by the ends of their names; and where a form asks for reasons or leaves its hints.

/** Ministries, bureaus, commissions, governments and their offices. */
const superiorBody =
  /(?:局|委|委员会|厅|部|署|政府|人民政府|管委会|党委|办公室|办事处|检察院|人民法院|人大|政协|联合会|总工会)(?:机关|本级|（本级）|\(本级\)|部门)*$/

/** Troupes, centres, schools, stations: they belong to a bureau. */
const subordinateBody =
  /(?:团|剧团|中心|站|所|院|馆|学校|中学|小学|幼儿园|职校|大学|学院|支队|大队|中队|队|公司|医院|场|园|库|社|厂|研究所|研究院|出版社|电视台|报社)$/
const superiorAllTheSame = /政府|管理局|委员会|(?:管理|服务|事务)中心$|检察院$|法院$|总队$|总公司$|集团/

/** True where the names stand in each other's place: a troupe supervises a bureau. */
export function standSwapped(supervisor: string, implementer: string): boolean {
  return (
    subordinateBody.test(supervisor) &&
    !superiorBody.test(supervisor) &&
    !superiorAllTheSame.test(supervisor) &&
    superiorBody.test(implementer)
  )
}
